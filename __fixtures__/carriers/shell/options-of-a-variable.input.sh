quiet=(-s --fail -H 'content-type: application/json')
fields=(-s -d device=phone)
curl "${quiet[@]}" https://acme.auth0.com/oauth/ro -d '{"client_id":"abc","connection":"sms","username":"1","password":"1"}'
curl "${fields[@]}" https://acme.auth0.com/oauth/ro -d client_id=abc -d connection=sms -d username=1 -d password=1
curl $OPTIONS https://acme.auth0.com/oauth/ro -d client_id=abc -d connection=sms -d username=1 -d password=1
curl https://acme.auth0.com/oauth/ro -d client_id=abc -d connection=sms -d username=1 -d password=1 "$@"
