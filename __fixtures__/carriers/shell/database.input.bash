curl https://acme.auth0.com/oauth/ro -d '{"client_id":"abc","connection":"Username-Password-Authentication","grant_type":"password","username":"1","password":"1"}'
