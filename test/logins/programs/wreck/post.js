'use strict';

const Wreck = require('@hapi/wreck');

exports.login = async function (phone, code) {

    const { payload } = await Wreck.post(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, {
        headers: { 'content-type': 'application/json' },
        json: true,
        payload: {
            client_id: process.env.AUTH0_CLIENT_ID,
            connection: 'sms',
            grant_type: 'password',
            username: phone,
            password: code,
            scope: 'openid'
        }
    });

    return payload;
};
