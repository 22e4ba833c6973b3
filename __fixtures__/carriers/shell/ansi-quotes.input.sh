curl 'https://acme.auth0.com/oauth/ro' -H 'content-type: application/json' --data-raw $'{"client_id":"abc","connection":"sms","username":"1","password":"1","device":"Bob\'s"}'
