<!-- was https://acme.example.auth0.com/oauth/ro -->
<p>It's the login.</p>
<?php
# was https://acme.example.auth0.com/oauth/ro
// was https://acme.example.auth0.com/oauth/ro
/* was https://acme.example.auth0.com/oauth/ro */
$token = 'https://acme.example.auth0.com/oauth/token'; // not /oauth/ro
$old = 'https://acme.example.auth0.com/oauth/ro'; # here
$text = <<<TEXT
  // in a text: /oauth/ro
TEXT;
