/** The version that bundles and the command line name; a test holds it to the package's. */
export const PROGRAM_VERSION = '0.1.0';
