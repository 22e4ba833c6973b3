curl -d '{"client_id":"it'\''s","connection":"sms","grant_type":"password","username":"1","password":"1"}' https://x.auth0.com/oauth/ro
