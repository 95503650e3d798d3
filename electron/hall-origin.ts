/** The scheme of the door for local windows. */
export const HALL_SCHEME = 'app';

/** The origin of every page and every call of a local window. */
export const HALL_ORIGIN = 'app://hall';
