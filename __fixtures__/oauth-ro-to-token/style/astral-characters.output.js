const axios = require('axios');

const GREETING = '👋🏽 Hallo, 𝒜da! 🇦🇹';

/* 𝔸uth */ exports.login = (phone, code) => { console.log('🔑🔑', GREETING); return axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'k3y🍋', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code }); };
