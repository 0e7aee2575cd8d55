package org.waymark.identity;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** Making and checking passwords as the application does; accounts and clock come from whoever imports it. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Passwords.class, IssuingPasswords.class})
public class PasswordServices {}
