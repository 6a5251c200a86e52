/** The guide's short links, which need no language: they are typed off paper and scanned. */
import { guide } from '../../guide.ts';
import { goHref } from '../helpdesk/short-links.ts';

/** @param id - a method, an exercise, or the name of a problem's page */
export const shortAddress = (id: string): string => `${guide.site}${goHref(id)}`;

/** As it stands on paper: a browser adds the rest. */
export const asPrinted = (address: string): string => address.replace(/^https?:\/\/|\/$/gu, '');
