package org.goldenthread.local;

import java.util.List;
import java.util.random.RandomGenerator;

/** Names for invented people, drawn apart from lists of common given and family names. */
final class DemoNames {

    private static final List<String> GIVEN = List.of(
            "Aaliyah", "Adam", "Adeola", "Aisha", "Alice", "Anjali", "Anna", "Beth", "Callum", "Carys", "Charlotte",
            "Daniel", "Dilys", "Ella", "Emeka", "Emma", "Fatima", "Fiona", "Gareth", "Grzegorz", "Harriet", "Ibrahim",
            "Imogen", "Isla", "Jack", "Jasmine", "Joanna", "Kamal", "Katie", "Kwame", "Laura", "Leah", "Liam", "Lucy",
            "Magda", "Maryam", "Megan", "Mei", "Mohammed", "Nadia", "Naomi", "Nia", "Oliver", "Olu", "Owen", "Parveen",
            "Patrick", "Priya", "Rachel", "Rhys", "Ruth", "Safiya", "Sam", "Sanjay", "Sarah", "Sofia", "Tariq", "Tess",
            "Thomas", "Tom", "Uzma", "Victoria", "Wei", "Yasmin", "Zainab", "Zoe");
    private static final List<String> FAMILY = List.of(
            "Abbott", "Adeyemi", "Ahmed", "Ali", "Bailey", "Banerjee", "Barker", "Begum", "Bennett", "Blythe", "Boateng",
            "Brennan", "Carter", "Chaudhry", "Chen", "Clarke", "Cole", "Cooper", "Davies", "Dhillon", "Dixon", "Ellis",
            "Evans", "Farrell", "Fernandes", "Foster", "Gill", "Graham", "Griffiths", "Hall", "Harper", "Hassan", "Hughes",
            "Hussain", "Ibekwe", "Iqbal", "Jenkins", "Jones", "Kaur", "Kelly", "Kowalski", "Lloyd", "Malik", "Mensah",
            "Miah", "Mistry", "Morgan", "Mukherjee", "Murphy", "Nowak", "Nwosu", "Osei", "Owens", "Palmer", "Patel",
            "Pereira", "Powell", "Quinn", "Rashid", "Reid", "Roberts", "Sahota", "Sharma", "Singh", "Taylor", "Uddin",
            "Walsh", "Webb", "Wong", "Yates", "Yusuf");

    private DemoNames() {}

    static String given(RandomGenerator random) {
        return GIVEN.get(random.nextInt(GIVEN.size()));
    }

    static String family(RandomGenerator random) {
        return FAMILY.get(random.nextInt(FAMILY.size()));
    }
}
