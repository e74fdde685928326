/**
 * What packages of the course have beside the files of the site, and which files these are. The build publishes it, so that a
 * teacher's browser makes the same packages from a site that it makes itself: the build, too, makes them by this folder.
 */

import type { Standard } from '../lms/course.ts';

/** From the site's root. It is none of the files that it lists. */
export const KIT = 'packages/kit.json';

/** A file of the site: its path from the root, its size, and its CRC-32, so that none of another version comes into a package. */
export type KitFile = readonly [path: string, bytes: number, sum: number];

/** Texts of files by their paths in a package. */
export type Texts = Readonly<Record<string, string>>;

export interface ScormRecipe {
  /** As "nonlinear-scorm12-unit-relu"; of the manifest, and of the file. */
  id: string;
  standard: Standard;
  /** The id of the unit that it is of; empty for the course. */
  unit: string;
  title: string;
  /** For the course's script: a teacher may change the share that is needed to pass here. */
  data: string;
  own: Texts;
}

export interface Kit {
  files: readonly KitFile[];
  scorm: {
    /** In each. */
    common: Texts;
    /** A package has to bring the schemas along that its manifest names. */
    schemas: Readonly<Record<Standard, Texts>>;
    packages: readonly ScormRecipe[];
  };
  /** With `NOWHERE` for where the course stands. */
  cartridge: { name: string; files: Texts };
  portable: { name: string; start: string };
}

/** No address can be this one. */
export const NOWHERE = 'https://course.invalid/';

/** The bytes of a file of the site. */
export type Read = (path: string) => Promise<Uint8Array>;

export const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A byte-order mark, where a file has one, stays a part of it. */
export const decoded = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
