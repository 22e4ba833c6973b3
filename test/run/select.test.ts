import { mkdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { selectFiles, type SelectOptions } from '../../src/run/select.ts';
import { createProject, filesOf, type Files, type Project } from '../support/project.ts';
import { SMS_LOGIN } from '../support/samples.ts';

/** Files whose content does not matter. */
function files(...names: string[]): Files {
  return Object.fromEntries(names.map((name) => [name, '']));
}

/** The names of the files that arguments stand for. */
function selected(project: Project, paths: readonly string[] = ['.'], options: Partial<SelectOptions> & { folder?: string } = {}): string[] {
  const { folder = '.', ...others } = options;
  const selection = selectFiles({ cwd: project.path(folder), paths, ...others });
  expect(selection.errors).toEqual([]);
  return selection.files.map(({ name }) => name);
}

const mistake = (saying: RegExp) => expect.objectContaining({ name: 'UsageError', message: expect.stringMatching(saying) });

const REPOSITORIES = [
  ['in a git repository', true],
  ['outside git', false],
] as const;

describe.each(REPOSITORIES)('arguments %s', (_name, hasGit) => {
  const project = () => createProject(files('a.js', 'src/b.ts', 'src/c/d.tsx', 'src/notes.txt', 'lib/e.mjs', 'lib/f.py'), { hasGit });

  test.each([
    ['the working directory', ['.'], ['a.js', 'lib/e.mjs', 'lib/f.py', 'src/b.ts', 'src/c/d.tsx']],
    ['a folder', ['src'], ['src/b.ts', 'src/c/d.tsx']],
    ['a folder with a slash behind', ['src/'], ['src/b.ts', 'src/c/d.tsx']],
    ['a file', ['src/b.ts'], ['src/b.ts']],
    ['several folders and files', ['lib', 'src/c', 'a.js'], ['a.js', 'lib/e.mjs', 'lib/f.py', 'src/c/d.tsx']],
    ['the same file in several ways', ['a.js', './a.js', 'src/../a.js', '.', '*.js'], ['a.js', 'lib/e.mjs', 'lib/f.py', 'src/b.ts', 'src/c/d.tsx']],
    ['a folder inside another', ['src', 'src/c'], ['src/b.ts', 'src/c/d.tsx']],
    ['a pattern', ['src/**/*.ts'], ['src/b.ts']],
    ['a pattern of one folder', ['*.js'], ['a.js']],
    ['a pattern with alternatives', ['**/*.{js,tsx}'], ['a.js', 'src/c/d.tsx']],
    ['a pattern of folders', ['*/*.{ts,mjs}'], ['lib/e.mjs', 'src/b.ts']],
    ['patterns that overlap', ['**/*.ts', 'src/**'], ['src/b.ts', 'src/c/d.tsx']],
  ])('stand for files: %s', (_case, paths, expected) => {
    expect(selected(project(), paths)).toEqual(expected);
  });

  test('may be absolute', () => {
    const one = project();
    expect(selected(one, [one.path('src')])).toEqual(['src/b.ts', 'src/c/d.tsx']);
  });

  test('may lead above the working directory', () => {
    expect(selected(project(), ['..', '../lib/e.mjs'], { folder: 'src' })).toEqual(['../a.js', '../lib/e.mjs', '../lib/f.py', 'b.ts', 'c/d.tsx']);
  });

  test.each([
    ['a path that is not there', ['nope'], /nope/],
    ['one of several that is not there', ['src', 'nope/x.js'], /nope\/x\.js/],
    ['a pattern that nothing fits', ['src/**/*.vue'], /src\/\*\*\/\*\.vue/],
    ['a pattern in a folder that is not there', ['nope/**/*.ts'], /nope\/\*\*\/\*\.ts/],
    ['a name that is too long', ['x'.repeat(300)], /xxx/],
    ['an empty argument', [''], /./],
  ])('are refused: %s', (_case, paths, saying) => {
    expect(() => selected(project(), paths)).toThrow(mistake(saying));
  });
});

describe('a pattern with a negation', () => {
  test.each(REPOSITORIES)('never stands for what it excludes, %s', (_name, hasGit) => {
    const project = createProject(files('a.js', 'src/b.js'), { hasGit });
    const read = ((): string[] => {
      try {
        return selected(project, ['*.js', '!src/**']);
      } catch (error) {
        // It may be refused as well.
        expect(error).toEqual(mistake(/!src/));
        return ['a.js'];
      }
    })();
    expect(read).toEqual(['a.js']);
  });
});

describe('names', () => {
  const strange = [
    "apo'strophe.js", 'back\\slash.js', ' blank in front.js', 'dollar$x.js', 'größe.js', 'line\nbreak.js', 'quo"te.js', 'tab\t.js', '-dash.js', '--no-ignore.js',
    '日本/🔑.js', '#hash.js', '!bang.js', '*star.js', '[id].js', '{a,b}.js', '(group)/page.js', '~tilde.js', '%41.js', 'a..b.js', '...js', `${'ü'.repeat(126)}.js`, `${'n'.repeat(252)}.js`,
  ];

  test.each(REPOSITORIES)('are read whatever they are, %s', (_name, hasGit) => {
    expect(selected(createProject(files(...strange), { hasGit })).sort()).toEqual([...strange].sort());
  });

  test('that hold signs of patterns stand for the file of that name first', () => {
    const project = createProject(files('[id].js', 'i.js', 'app/[slug]/page.js', 'app/s/page.js', '{a,b}.js', 'a.js', '!bang.js'));
    expect(selected(project, ['[id].js'])).toEqual(['[id].js']);
    expect(selected(project, ['app/[slug]'])).toEqual(['app/[slug]/page.js']);
    expect(selected(project, ['app/[slug]/page.js'])).toEqual(['app/[slug]/page.js']);
    expect(selected(project, ['{a,b}.js'])).toEqual(['{a,b}.js']);
    expect(selected(project, ['!bang.js'])).toEqual(['!bang.js']);
  });

  test('of folders may look like files', () => {
    expect(selected(createProject(files('a.js/b.js', 'c.d/e.ts')))).toEqual(['a.js/b.js', 'c.d/e.ts']);
  });

  test('may have an extension in capitals, or be hidden', () => {
    const project = createProject(files('A.JS', '.eslintrc.js', '.github/run.sh', '.env', '.env.local', 'config/.env.test'));
    expect(selected(project)).toEqual(['.env', '.env.local', '.eslintrc.js', '.github/run.sh', 'A.JS', 'config/.env.test']);
  });

  test('come sorted, whatever the order of the arguments', () => {
    const project = createProject(files('b.js', 'a.js', 'B.js', 'a/b.js', 'a-b.js'));
    expect(selected(project, ['b.js', 'a', 'B.js', 'a.js', 'a-b.js'])).toEqual(selected(project));
  });
});

describe('a list of files', () => {
  test('holds names as they are, never patterns', () => {
    const project = createProject(files('[id].js', 'i.js', '*.js', '-dash.js'));
    expect(selected(project, [], { literalPaths: ['[id].js', '-dash.js', '*.js'] })).toEqual(['*.js', '-dash.js', '[id].js']);
    expect(() => selected(project, [], { literalPaths: ['?.js'] })).toThrow(mistake(/\?\.js/));
  });

  test('may repeat what the arguments name', () => {
    const project = createProject(files('a.js', 'b.js'));
    expect(selected(project, ['a.js'], { literalPaths: ['b.js', './a.js', 'b.js'] })).toEqual(['a.js', 'b.js']);
  });

  test('may be empty', () => {
    expect(selected(createProject(files('a.js')), [], { literalPaths: [] })).toEqual([]);
  });
});

describe('what git ignores', () => {
  const names = [
    'generated/x.js', 'packages/a/generated/x.js', 'a.gen.js', 'keep.gen.js', 'packages/a/important.gen.js', 'packages/a/b.gen.js', 'packages/a/local/x.js',
    'packages/b/local/x.js', 'private.js', 'packages/a/private.js', 'src/app.js', 'logs/keep.js', 'logs/drop.js',
  ];
  const rules = {
    '.gitignore': '/generated/\n*.gen.js\n!keep.gen.js\n# a comment\n\nlogs/*\n!logs/keep.js\n',
    'packages/a/.gitignore': 'local/\n!important.gen.js\n',
  };
  const ignored = () => {
    const project = createProject(rules);
    for (const name of names) project.write(name, '');
    return project;
  };

  test('is left out: rules of the root and of folders, negations, the nearest rule first', () => {
    expect(selected(ignored())).toEqual([
      'keep.gen.js', 'logs/keep.js', 'packages/a/generated/x.js', 'packages/a/important.gen.js', 'packages/a/private.js', 'packages/b/local/x.js', 'private.js', 'src/app.js',
    ]);
  });

  test('is left out by the same rules where there is no repository', () => {
    const project = createProject({ ...rules, ...files(...names) }, { hasGit: false });
    expect(selected(project)).toEqual(selected(ignored()));
  });

  test('is known in a folder below the root of the repository', () => {
    const inPackage = ['packages/a/generated/x.js', 'packages/a/important.gen.js', 'packages/a/private.js'];
    expect(selected(ignored(), ['packages/a'])).toEqual(inPackage);
    expect(selected(ignored(), ['.'], { folder: 'packages/a' })).toEqual(inPackage.map((name) => name.slice('packages/a/'.length)));
  });

  test('may be said in .git/info/exclude', () => {
    const project = ignored();
    project.write('.git/info/exclude', 'private.js\n');
    expect(selected(project).filter((name) => name.includes('private'))).toEqual([]);
  });

  test('is read all the same where git tracks it', () => {
    const project = ignored();
    project.git('add', '--force', 'generated/x.js');
    expect(selected(project)).toContain('generated/x.js');
  });

  test('is left out of patterns', () => {
    expect(selected(ignored(), ['**/*.gen.js'])).toEqual(['keep.gen.js', 'packages/a/important.gen.js']);
    expect(() => selected(ignored(), ['generated/*.ts'])).toThrow(mistake(/generated/));
  });

  test('is read where a person names the very file or folder', () => {
    expect(selected(ignored(), ['a.gen.js', 'generated', 'packages/a/local/x.js'])).toEqual(['a.gen.js', 'generated/x.js', 'packages/a/local/x.js']);
  });

  test('is read with --no-ignore', () => {
    expect(selected(ignored(), ['.'], { noIgnore: true })).toEqual([...names].sort());
  });

  test('counts for files that are not committed yet', () => {
    const project = createProject({ '.gitignore': 'b.js\n' });
    for (const name of ['a.js', 'b.js']) project.write(name, '');
    expect(selected(project)).toEqual(['a.js']);
  });
});

describe('installed packages and build output', () => {
  const made = ['node_modules/pkg/index.js', 'packages/a/node_modules/pkg/index.js', 'dist/app.js', 'build/app.js', 'out/app.js', 'coverage/report.js', '.next/server/app.js', 'bower_components/x/y.js'];
  const own = ['src/app.js', 'src/builder/a.js', 'src/distribution.js', 'src/output/b.js'];

  test.each(REPOSITORIES)('are skipped, %s', (_name, hasGit) => {
    expect(selected(createProject(files(...made, ...own), { hasGit }))).toEqual(own);
  });

  test.each(REPOSITORIES)('are skipped by patterns, %s', (_name, hasGit) => {
    expect(selected(createProject(files(...made, ...own), { hasGit }), ['**/*.js'])).toEqual(own);
  });

  test.each(REPOSITORIES)('are read where a person names a file or folder in them, %s', (_name, hasGit) => {
    const project = createProject({ ...files(...made, ...own), '.gitignore': 'node_modules/\ndist/\n' }, { hasGit });
    if (hasGit) {
      project.git('rm', '-r', '--cached', '--quiet', 'node_modules', 'dist');
      project.git('commit', '--quiet', '--message', 'ignore');
    }
    expect(selected(project, ['node_modules/pkg/index.js', 'dist', 'build'])).toEqual(['build/app.js', 'dist/app.js', 'node_modules/pkg/index.js']);
    expect(selected(project, ['node_modules/pkg'])).toEqual(['node_modules/pkg/index.js']);
    expect(selected(project, ['dist/*.js'])).toEqual(['dist/app.js']);
  });

  test.each(REPOSITORIES)('are read with --no-ignore, %s', (_name, hasGit) => {
    expect(selected(createProject(files(...made, ...own), { hasGit }), ['.'], { noIgnore: true })).toEqual([...made, ...own].sort());
  });
});

describe('what git keeps in .git', () => {
  const project = () => {
    const one = createProject(files('a.js'));
    one.write('.git/hooks/pre-commit.js', '');
    return one;
  };

  test.each([
    ['with --no-ignore', ['.'], true],
    ['by a pattern with --no-ignore', ['**/*.js'], true],
    ['by a pattern', ['**/*.js'], false],
  ])('is never read %s', (_name, paths, noIgnore) => {
    expect(selected(project(), paths, { noIgnore })).toEqual(['a.js']);
  });

  test.each([
    ['the folder', '.git', false],
    ['the folder, with --no-ignore', '.git', true],
    ['a folder in it', '.git/hooks', true],
    ['a file in it', '.git/hooks/pre-commit.js', true],
    ['a pattern in it', '.git/**/*.js', true],
  ])('is never read, even where a person names it: %s', (_name, path, noIgnore) => {
    const names = ((): string[] => {
      try {
        return selected(project(), ['a.js', path], { noIgnore });
      } catch (error) {
        expect(error).toEqual(mistake(/\.git/));
        return ['a.js'];
      }
    })();
    expect(names).toEqual(['a.js']);
  });
});

describe('repositories inside the repository', () => {
  test('are read: what lies below the folder is no secret', () => {
    const project = createProject(files('a.js'));
    const nested = createProject({ ...files('inner.js'), '.gitignore': 'gen.js\n' });
    project.git('-c', 'protocol.file.allow=always', 'clone', '--quiet', nested.root, 'vendored/copy');
    project.write('vendored/copy/gen.js', '');
    expect(selected(project)).toEqual(['a.js', 'vendored/copy/inner.js']);
    expect(selected(project, ['vendored'])).toEqual(['vendored/copy/inner.js']);
  });

  test('are read as submodules', () => {
    const project = createProject(files('a.js'));
    const nested = createProject(files('inner.js'));
    project.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', nested.root, 'sub');
    project.commit();
    expect(selected(project)).toEqual(['a.js', 'sub/inner.js']);
    expect(selected(project, ['sub'])).toEqual(['sub/inner.js']);
  });
});

describe('links', () => {
  test.each(REPOSITORIES)('to files and folders are not followed on the walk, %s', (_name, hasGit) => {
    const project = createProject({ 'src/a.js': SMS_LOGIN }, { hasGit });
    project.link('b.js', 'src/a.js');
    project.link('linked', 'src');
    project.link('loop/self', '../loop');
    project.link('outside', createProject({ 'c.js': SMS_LOGIN }).root);
    project.link('dangling.js', 'nowhere.js');
    project.link('around.js', 'around.js');
    const { report, status } = project.report(['check']);
    expect({ status, files: filesOf(report), errors: report.errors }).toEqual({ status: 1, files: ['src/a.js'], errors: [] });
    // A link is no file that was read.
    expect(report.summary.filesScanned).toBe(1);
  });

  test('that a person names stand for the file behind them', () => {
    const project = createProject(files('src/a.js'));
    project.link('b.js', 'src/a.js');
    expect(selected(project, ['b.js'])).toEqual(['src/a.js']);
    expect(selected(project, ['b.js', 'src'])).toEqual(['src/a.js']);
  });

  test('to a folder that a person names stand for the folder behind them', () => {
    const project = createProject(files('src/a.js'));
    project.link('linked', 'src');
    expect(selected(project, ['linked'])).toHaveLength(1);
    expect(selected(project, ['linked', 'src'])).toEqual(['src/a.js']);
  });

  test.each([
    ['to a file', 'out.js', 'target.js', 'out.js'],
    ['to a folder', 'out', '.', 'out'],
    ['to a folder, with a file in it', 'out', '.', 'out/target.js'],
  ])('that lead out of the working directory are refused: %s', (_name, link, target, path) => {
    const outside = createProject(files('target.js'));
    const project = createProject(files('a.js'));
    project.link(link, outside.path(target));
    expect(() => selected(project, [path])).toThrow(mistake(/out/));
  });

  test.each([
    ['that lead to nothing', 'nowhere.js'],
    ['that lead to themselves', 'link.js'],
  ])('%s are refused', (_name, target) => {
    const project = createProject(files('a.js'));
    project.link('link.js', target);
    expect(() => selected(project, ['link.js'])).toThrow(mistake(/link\.js/));
  });

  test('do not matter in the way to the working directory itself', () => {
    const project = createProject(files('src/a.js'));
    const folder = createProject({}, { hasGit: false });
    folder.link('way', project.root);
    expect(selectFiles({ cwd: folder.path('way'), paths: ['src', 'src/a.js'] }).files.map(({ name }) => name)).toEqual(['src/a.js']);
  });
});

describe('an empty folder', () => {
  test.each(REPOSITORIES)('holds no files, and that is no mistake, %s', (_name, hasGit) => {
    const project = createProject({}, { hasGit });
    mkdirSync(project.path('empty'));
    expect(selected(project, ['empty'])).toEqual([]);
    expect(selected(project)).toEqual([]);
  });
});
