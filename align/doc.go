// Package align knows two texts: it ties the sentences of one to those of the other.
package align
