package org.synthesis.io.plot;

import java.util.Comparator;

/** Orders keys as people count: runs of digits are numbers, so that {@code study-2} precedes {@code study-10}. */
enum NaturalOrder implements Comparator<String> {
    /** The only order. */
    KEYS;

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int order;
            if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
                int startA = afterZeros(a, i);
                int startB = afterZeros(b, j);
                i = afterDigits(a, startA);
                j = afterDigits(b, startB);
                order = Integer.compare(i - startA, j - startB);
                order = order != 0 ? order : a.substring(startA, i).compareTo(b.substring(startB, j));
            } else {
                order = Character.compare(a.charAt(i++), b.charAt(j++));
            }
            if (order != 0) {
                return order;
            }
        }
        int rest = Integer.compare(a.length() - i, b.length() - j);
        return rest != 0 ? rest : a.compareTo(b);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int afterZeros(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '0') {
            at++;
        }
        return at;
    }

    private static int afterDigits(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
