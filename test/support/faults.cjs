'use strict';

// Loaded in front of the command (node --require): makes the file system fail in ways that a test cannot bring about otherwise.
// FAULTS holds, for each fault, the end of the paths that it befalls:
//   { "rename": "app.js" }                        no file takes the place of app.js
//   { "write": true }                             the disk is full
//   { "closedOutput": true }                      the reader of standard output goes away
//   { "changeAfterRead": ["app.js", "// text"] }  somebody else writes to app.js as soon as it was read
//   { "deleteAfterRead": "app.js" }               somebody else deletes app.js as soon as it was read
//   { "linkAfterRead": ["app.js", "/other.js"] }  somebody else puts a link in the place of app.js as soon as it was read
//   { "unlink": "journal" }                       no file whose path holds this is removed
//   { "killAt": 3 }                               the process is killed before its third step on the disk; of a write, half is done
//   { "stopAt": 3 }                               the same, but the process is only stopped

const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const { unlinkSync } = fs;
const faults = JSON.parse(process.env.FAULTS ?? '{}');

function failing(code, call, path) {
  return Object.assign(new Error(`${code}: injected, ${call} '${path}'`), { code, syscall: call, path });
}

function wrap(name, before, after = () => {}) {
  const original = fs[name];
  fs[name] = (...args) => {
    before(...args);
    const result = original(...args);
    after(...args);
    return result;
  };
}

if (faults.rename) {
  wrap('renameSync', (_from, to) => {
    if (String(to).endsWith(faults.rename)) throw failing('EACCES', 'rename', to);
  });
}

if (faults.unlink) {
  const refuse = (path) => {
    if (String(path).includes(faults.unlink)) throw failing('EACCES', 'unlink', path);
  };
  wrap('unlinkSync', refuse);
  wrap('rmSync', refuse);
}

if (faults.killAt ?? faults.stopAt) {
  const last = faults.killAt ?? faults.stopAt;
  const signal = faults.killAt ? 'SIGKILL' : 'SIGSTOP';
  const { writeSync } = fs;
  let steps = 0;
  const end = () => process.kill(process.pid, signal);
  for (const name of ['openSync', 'fsyncSync', 'renameSync', 'unlinkSync']) {
    wrap(name, () => {
      if (++steps === last) end();
    });
  }
  fs.writeSync = (file, bytes, at = 0) => {
    if (file <= 2 || ++steps !== last) return writeSync(file, bytes, at);
    const half = at + Math.ceil((bytes.length - at) / 2);
    writeSync(file, bytes, at, half - at);
    end();
    return half - at;
  };
}

if (faults.write) {
  // Standard output and standard error stay.
  wrap('writeSync', (descriptor) => {
    if (descriptor > 2) throw failing('ENOSPC', 'write', descriptor);
  });
  wrap('writeFileSync', (path) => {
    if (path !== 1 && path !== 2) throw failing('ENOSPC', 'write', path);
  });
}

if (faults.closedOutput) {
  process.stdout.write = function write() {
    const error = Object.assign(new Error('EPIPE: injected, write'), { code: 'EPIPE', syscall: 'write' });
    process.nextTick(() => this.emit('error', error));
    return false;
  };
}

/** Does something to a file, once, as soon as it was read. */
function afterRead(end, act) {
  let isDone = false;
  wrap('readFileSync', () => {}, (path) => {
    if (isDone || !String(path).endsWith(end)) return;
    isDone = true;
    act(path);
  });
}

if (faults.changeAfterRead) {
  const [end, text] = faults.changeAfterRead;
  afterRead(end, (path) => fs.appendFileSync(path, text));
}

if (faults.deleteAfterRead) afterRead(faults.deleteAfterRead, (path) => unlinkSync(path));

if (faults.linkAfterRead) {
  const [end, target] = faults.linkAfterRead;
  afterRead(end, (path) => {
    unlinkSync(path);
    fs.symlinkSync(target, path);
  });
}

syncBuiltinESMExports();
