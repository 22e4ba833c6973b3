const express = require('express');
const { createProxyMiddleware } = require('http-proxy-middleware');

const app = express();

// Whoever still calls the legacy path gets the tenant of the old application.
app.use('/oauth/ro', createProxyMiddleware({ target: process.env.OLD_TENANT, changeOrigin: true }));

app.listen(8080);
