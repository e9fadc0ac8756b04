/** Programs that show the library at work; never published. */
module org.synthesis.examples {
    requires org.synthesis.io;
}
