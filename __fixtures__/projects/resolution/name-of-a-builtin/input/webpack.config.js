module.exports = { resolve: { modules: ['src', 'node_modules'] } };
