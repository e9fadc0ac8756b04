package org.synthesis.scoring.sensitivity;

import java.util.SplittableRandom;

/**
 * Subsets of k effects as bits, so many words per subset.
 *
 * @param words of 64 bits per subset
 * @param count number of subsets
 * @param members the bits, subset by subset
 */
@SuppressWarnings("ArrayRecordComponent") // inside the package only
record Subsets(int k, int words, int count, long[] members) {
    static Subsets all(int k) {
        int count = (1 << k) - 1;
        long[] members = new long[count];
        for (int i = 0; i < count; i++) {
            members[i] = i + 1L;
        }
        return new Subsets(k, 1, count, members);
    }

    /** Each effect is in or out with equal probability; the empty subset is drawn again. */
    static Subsets sampled(int k, int count, long seed) {
        int words = (k + 63) / 64;
        long[] members = new long[count * words];
        long last = k % 64 == 0 ? -1L : (1L << (k % 64)) - 1;
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < count; i++) {
            long any = 0;
            while (any == 0) {
                for (int word = 0; word < words; word++) {
                    long bits = random.nextLong() & (word == words - 1 ? last : -1L);
                    members[i * words + word] = bits;
                    any |= bits;
                }
            }
        }
        return new Subsets(k, words, count, members);
    }

    int size(int subset) {
        int size = 0;
        for (int word = 0; word < words; word++) {
            size += Long.bitCount(members[subset * words + word]);
        }
        return size;
    }

    /** The positions in a subset, upwards. */
    int[] positions(int subset) {
        int[] positions = new int[size(subset)];
        int next = 0;
        for (int word = 0; word < words; word++) {
            for (long bits = members[subset * words + word]; bits != 0; bits &= bits - 1) {
                positions[next++] = 64 * word + Long.numberOfTrailingZeros(bits);
            }
        }
        return positions;
    }
}
