Object.assign(exports, require('./urls'), { clientId: 'abc' });
