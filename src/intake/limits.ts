/** How large what comes back may be. */

/** Bytes of a PDF that is still read: a decree of a thousand pages has two million. */
export const LARGEST_PDF = 64 * 1024 * 1024;
