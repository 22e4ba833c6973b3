const axios = require('axios');

function w0(u, b) { return axios.post('https://acme.example.auth0.com' + u, b); }
function w1(u, b) { return c ? w0(u, b) : w0(u, { ...b }); }
function w2(u, b) { return c ? w1(u, b) : w1(u, { ...b }); }
function w3(u, b) { return c ? w2(u, b) : w2(u, { ...b }); }
function w4(u, b) { return c ? w3(u, b) : w3(u, { ...b }); }
function w5(u, b) { return c ? w4(u, b) : w4(u, { ...b }); }
function w6(u, b) { return c ? w5(u, b) : w5(u, { ...b }); }
function w7(u, b) { return c ? w6(u, b) : w6(u, { ...b }); }
function w8(u, b) { return c ? w7(u, b) : w7(u, { ...b }); }
function w9(u, b) { return c ? w8(u, b) : w8(u, { ...b }); }
function w10(u, b) { return c ? w9(u, b) : w9(u, { ...b }); }
function w11(u, b) { return c ? w10(u, b) : w10(u, { ...b }); }
function w12(u, b) { return c ? w11(u, b) : w11(u, { ...b }); }
function w13(u, b) { return c ? w12(u, b) : w12(u, { ...b }); }
function w14(u, b) { return c ? w13(u, b) : w13(u, { ...b }); }
function w15(u, b) { return c ? w14(u, b) : w14(u, { ...b }); }
function w16(u, b) { return c ? w15(u, b) : w15(u, { ...b }); }
function w17(u, b) { return c ? w16(u, b) : w16(u, { ...b }); }
function w18(u, b) { return c ? w17(u, b) : w17(u, { ...b }); }
function w19(u, b) { return c ? w18(u, b) : w18(u, { ...b }); }
function w20(u, b) { return c ? w19(u, b) : w19(u, { ...b }); }

exports.login = (phone, code) => w20('/oauth/ro', { client_id: 'br0ws3r', connection: 'sms', grant_type: 'password', username: phone, password: code });
