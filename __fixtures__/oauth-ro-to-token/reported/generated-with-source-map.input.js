"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.verify = verify;
const axios_1 = require("axios");
function verify(phone, code) {
    return axios_1.default.post('https://acme.example.auth0.com/oauth/ro', {
        client_id: 'm4p', connection: 'sms', grant_type: 'password', username: phone, password: code,
    });
}
//# sourceMappingURL=verify.js.map
