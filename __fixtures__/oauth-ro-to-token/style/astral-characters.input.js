const axios = require('axios');

const GREETING = '👋🏽 Hallo, 𝒜da! 🇦🇹';

/* 𝔸uth */ exports.login = (phone, code) => { console.log('🔑🔑', GREETING); return axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'k3y🍋', connection: 'sms', grant_type: 'password', username: phone, password: code }); };
