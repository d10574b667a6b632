/** File paths as URIs (RFC 3986). */

/** A path with `/`, percent-encoded; relative as it is, absolute with `file:`. */
export function toUri(path: string): string {
  // encodeURIComponent throws at half a surrogate pair, which a file's name may have on Windows.
  const uri = path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (path.startsWith('/')) return `file://${uri}`;
  return /^[A-Za-z]:\//.test(path) ? `file:///${path.slice(0, 2)}${uri.slice(4)}` : uri;
}

export const isAbsolute = (path: string): boolean => /^(?:\/|[A-Za-z]:\/)/.test(path);
