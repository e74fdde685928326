/** What a manifest says of its package. */
export interface Packed {
  /** Unique for each package: platforms that hold several tell them apart by it. */
  id: string;
  title: string;
  /** For the course's script: a teacher may change the share that is needed to pass here. */
  data: string;
  /** Paths from the package's root. */
  files: readonly string[];
}
