module.exports = (cache, work) => {
  const release = cache.lock({ scope: 'opend', timeout: 500 });
  return Promise.resolve(work()).finally(release);
};
