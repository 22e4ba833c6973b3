const Joi = require('joi');
const rp = require('request-promise');

const schema = Joi.object({
  client_id: Joi.string().required(),
  connection: Joi.valid('sms', 'email').required(),
  grant_type: Joi.string(),
  username: Joi.string().required(),
  password: Joi.string().required()
});

exports.verify = async function (phone, code) {
  const body = { client_id: 'ch3ck3d', connection: 'sms', grant_type: 'password', username: phone, password: code };
  const { error } = schema.validate(body);
  if (error) throw error;
  return rp({ method: 'POST', uri: 'https://acme.example.auth0.com/oauth/ro', json: body });
};
