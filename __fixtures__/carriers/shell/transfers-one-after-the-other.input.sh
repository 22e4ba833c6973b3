curl https://acme.auth0.com/oauth/ro -d client_id=abc -d connection=sms -d username=1 -d password=1 --next https://acme.auth0.com/userinfo -d device=phone
