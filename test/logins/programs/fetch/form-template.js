'use strict';

const HEADERS = { 'Content-Type': 'application/x-www-form-urlencoded' };

module.exports.login = async function (phone, code) {
  const body = `client_id=${process.env.AUTH0_CLIENT_ID}&username=${encodeURIComponent(phone)}&password=${encodeURIComponent(code)}&connection=sms&grant_type=password&scope=openid%20profile`;
  const response = await fetch(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, { method: 'POST', headers: HEADERS, body });
  return response.json();
};
