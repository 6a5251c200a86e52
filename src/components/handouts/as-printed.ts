/** An address as it stands on paper: a browser adds the rest. */
export const asPrinted = (address: string): string => address.replace(/^https?:\/\/|\/$/gu, '');
