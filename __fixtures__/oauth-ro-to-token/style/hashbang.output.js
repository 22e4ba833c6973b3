#!/usr/bin/env node
'use strict';

const https = require('https');

const [, , phone, code] = process.argv;
const req = https.request('https://acme.example.auth0.com/oauth/token', { method: 'POST' }, (res) => res.pipe(process.stdout));
req.setHeader('Content-Type', 'application/json');
req.end(JSON.stringify({ client_id: 'k3yL1meKiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code }));
