quiet=(-s --fail -H 'content-type: application/json')
fields=(-s -d device=phone)
curl "${quiet[@]}" https://acme.auth0.com/oauth/token -d '{"client_id":"abc","realm":"sms","username":"1","otp":"1","grant_type":"http://auth0.com/oauth/grant-type/passwordless/otp"}'
curl "${fields[@]}" https://acme.auth0.com/oauth/ro -d client_id=abc -d connection=sms -d username=1 -d password=1
curl $OPTIONS https://acme.auth0.com/oauth/ro -d client_id=abc -d connection=sms -d username=1 -d password=1
curl https://acme.auth0.com/oauth/ro -d client_id=abc -d connection=sms -d username=1 -d password=1 "$@"
