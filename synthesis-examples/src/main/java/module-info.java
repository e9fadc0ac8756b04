/** Programs that show the library at work; never published. */
module org.synthesis.examples {
    requires jdk.jshell;
    requires org.synthesis.io;
}
