// Command cotejo compares an article with its translation.
package main

func main() {}
