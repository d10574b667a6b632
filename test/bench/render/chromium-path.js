/** The browser that Debian's package `chromium` installs. */
export const CHROMIUM = '/usr/bin/chromium';
