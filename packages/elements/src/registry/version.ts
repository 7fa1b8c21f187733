/** The version of this copy of the library: that of its package. */
export const VERSION = '0.1.0';
