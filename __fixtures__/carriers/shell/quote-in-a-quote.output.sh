curl -d '{"client_id":"it'\''s","realm":"sms","grant_type":"http://auth0.com/oauth/grant-type/passwordless/otp","username":"1","otp":"1"}' https://x.auth0.com/oauth/token
