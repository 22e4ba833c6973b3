if [ "$1" = phone ]; then
IN_A_BRANCH=sms
fi
in_a_function() {
IN_A_FUNCTION=sms
}
(
IN_A_SUBSHELL=sms
)
case $1 in
phone)
IN_A_CASE=sms
;;
esac
[ "$1" = phone ] ||
BEHIND_ANOTHER=sms
CHOSEN=sms
select CHOSEN in sms Members; do break; done
ITEM=sms
ITEM[0]=Members
IN_A_LOOP=sms
while read -r IN_A_LOOP; do echo; done < connections
curl https://acme.auth0.com/oauth/ro -d "client_id=abc&connection=$IN_A_BRANCH&username=1&password=1&grant_type=password"
curl https://acme.auth0.com/oauth/ro -d "client_id=abc&connection=$IN_A_FUNCTION&username=1&password=1&grant_type=password"
curl https://acme.auth0.com/oauth/ro -d "client_id=abc&connection=$IN_A_SUBSHELL&username=1&password=1&grant_type=password"
curl https://acme.auth0.com/oauth/ro -d "client_id=abc&connection=$IN_A_CASE&username=1&password=1&grant_type=password"
curl https://acme.auth0.com/oauth/ro -d "client_id=abc&connection=$BEHIND_ANOTHER&username=1&password=1&grant_type=password"
curl https://acme.auth0.com/oauth/ro -d "client_id=abc&connection=$CHOSEN&username=1&password=1&grant_type=password"
curl https://acme.auth0.com/oauth/ro -d "client_id=abc&connection=$ITEM&username=1&password=1&grant_type=password"
curl https://acme.auth0.com/oauth/ro -d "client_id=abc&connection=$IN_A_LOOP&username=1&password=1&grant_type=password"
