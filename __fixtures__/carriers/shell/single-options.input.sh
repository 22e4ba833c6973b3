curl https://acme.auth0.com/oauth/ro -XPOST -H"Content-Type: application/json" -d'{"client_id":"abc","connection":"sms","grant_type":"password","username":"1","password":"1"}'
