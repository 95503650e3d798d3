/** Whether a decoded path belongs to the hall's API; every other one is a page or a file of the program. */
export function isApiPath(path: string): boolean {
  return path === '/api' || path.startsWith('/api/');
}
