<?php

$collection = '{"request":{"method":"POST","url":"https:\/\/acme.example.auth0.com\/oauth\/ro"}}';
