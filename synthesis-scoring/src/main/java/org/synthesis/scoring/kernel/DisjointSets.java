package org.synthesis.scoring.kernel;

/** Sets that are joined until they are the connected parts of a graph: each element points towards the first of its set. */
public final class DisjointSets {
    private DisjointSets() {}

    /** Joins the sets of two elements. */
    public static void join(int[] parent, int a, int b) {
        int ra = root(parent, a);
        int rb = root(parent, b);
        parent[Math.max(ra, rb)] = Math.min(ra, rb);
    }

    /** {@return the first element of a set, by any of its elements} */
    public static int root(int[] parent, int i) {
        int at = i;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
