/** How many findings a check tells of each level, and how many are ignored or wait for a person. */
export interface CheckCounts {
  errors: number;
  warnings: number;
  notes: number;
  ignored: number;
  asked: number;
}

/** What the commands say of themselves, and of what they do. */
export interface CommandWords {
  /** Options that several commands take. */
  shared: { content: string; audience: string; port: string };
  /** What a port may be. */
  portRange: string;
  /** Where a site is served. */
  served: (url: string) => string;
  build: {
    summary: string;
    options: {
      out: (folder: string) => string;
    };
    steps: Record<'pages' | 'fonts' | 'index' | 'scan' | 'again', string>;
    done: (folder: string) => string;
  };
  check: {
    summary: string;
    options: {
      format: string;
      json: string;
      strict: string;
    };
    counts: (counts: CheckCounts) => string;
  };
  confirm: {
    summary: string;
    options: {
      kinds: string;
      links: string;
      earlier: string;
      by: string;
    };
  };
  dev: {
    summary: string;
  };
  export: {
    summary: string;
    options: {
      out: string;
    };
    noFormat: (formats: readonly string[]) => string;
  };
  import: {
    summary: string;
    options: {
      review: string;
      year: string;
      profile: string;
      'dry-run': string;
      json: string;
      force: string;
    };
    noFile: string;
    oneFile: string;
  };
  preview: {
    summary: string;
    options: {
      out: (folder: string) => string;
    };
  };
  print: {
    summary: string;
    options: {
      out: (folder: string) => string;
      json: string;
    };
    printing: string;
    unchanged: string;
  };
  remove: {
    summary: string;
    options: {
      'dry-run': string;
      unlink: string;
      yes: string;
    };
  };
  schemas: {
    summary: string;
    options: {
      check: (folder: string) => string;
    };
    outdated: (folder: string, files: string) => string;
    written: (folder: string, files: number) => string;
  };
  search: {
    summary: string;
    options: {
      out: (folder: string) => string;
      kind: string;
      year: string;
      theme: string;
      status: string;
      review: string;
      aspect: string;
      organisation: string;
      source: string;
      sort: string;
      limit: (shown: number) => string;
      json: string;
    };
  };
  start: {
    summary: string;
  };
  test: {
    summary: string;
    options: {
      update: string;
      long: string;
    };
  };
  change: {
    summary: string;
    options: {
      'dry-run': string;
      json: string;
      outline: string;
    };
  };
  undo: {
    summary: string;
    options: {
      redo: string;
    };
  };
}
