package org.goldenthread.casework;

import static org.goldenthread.casework.CaseColumn.column;
import static org.goldenthread.casework.CaseColumn.perhaps;
import static org.goldenthread.casework.CaseColumn.value;
import static org.goldenthread.casework.CaseField.CHILD;
import static org.goldenthread.casework.CaseField.DETAIL;
import static org.goldenthread.casework.CaseField.ENDS;
import static org.goldenthread.casework.CaseField.ID;
import static org.goldenthread.casework.CaseField.PART_OF;
import static org.goldenthread.casework.CaseField.PROFESSIONAL;
import static org.goldenthread.casework.CaseField.STARTS;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The tables of the Standard Safeguarding Dataset that the portal reads, with the columns that it reads of them. Other columns
 * may be there and are left alone, unless they would tell who a child is.
 *
 * <p>Source of the names: Standard Safeguarding Dataset, Data to Insight, data model of 2025.
 */
public enum CaseTable {
    PROFESSIONALS("ssd_professionals", value(ID, "prof_professional_id"), column(DETAIL, "prof_staff_id")),
    INVOLVEMENTS(
            "ssd_involvements",
            value(ID, "invo_involvements_id"),
            value(CHILD, "invo_person_id"),
            value(PROFESSIONAL, "invo_professional_id"),
            column(DETAIL, "invo_professional_role_id"),
            value(STARTS, "invo_involvement_start_date"),
            column(ENDS, "invo_involvement_end_date"),
            perhaps(PART_OF, "invo_referral_id")),
    ASSESSMENTS(
            "ssd_cin_assessments",
            value(ID, "cina_assessment_id"),
            value(CHILD, "cina_person_id"),
            value(STARTS, "cina_assessment_start_date"),
            column(ENDS, "cina_assessment_auth_date")),
    ENQUIRIES(
            "ssd_s47_enquiry",
            value(ID, "s47e_s47_enquiry_id"),
            value(CHILD, "s47e_person_id"),
            value(STARTS, "s47e_s47_start_date"),
            perhaps(ENDS, "s47e_s47_end_date")),
    CONFERENCES(
            "ssd_initial_cp_conference",
            value(ID, "icpc_icpc_id"),
            value(CHILD, "icpc_person_id"),
            value(PART_OF, "icpc_s47_enquiry_id"),
            column(STARTS, "icpc_icpc_date")),
    PLANS(
            "ssd_cp_plans",
            value(ID, "cppl_cp_plan_id"),
            value(CHILD, "cppl_person_id"),
            value(STARTS, "cppl_cp_plan_start_date"),
            column(ENDS, "cppl_cp_plan_end_date")),
    PLACEMENTS(
            "ssd_cla_placement",
            value(ID, "clap_cla_placement_id"),
            value(CHILD, "clap_person_id"),
            value(STARTS, "clap_cla_placement_start_date"),
            column(ENDS, "clap_cla_placement_end_date"),
            perhaps(DETAIL, "clap_cla_placement_type")),
    /** Which child such a visit was about is known from its plan. */
    PROTECTION_VISITS(
            "ssd_cp_visits",
            value(ID, "cppv_cp_visit_id"),
            value(PART_OF, "cppv_cp_plan_id"),
            value(STARTS, "cppv_cp_visit_date"),
            perhaps(DETAIL, "cppv_cp_visit_seen")),
    LOOKED_AFTER_VISITS(
            "ssd_cla_visits",
            value(ID, "clav_cla_visit_id"),
            value(CHILD, "clav_person_id"),
            value(STARTS, "clav_cla_visit_date"),
            perhaps(DETAIL, "clav_cla_visit_seen"));

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes no list that could be changed.
    private final List<CaseColumn> columns;

    CaseTable(String key, CaseColumn... columns) {
        this.key = key;
        this.columns = List.of(columns);
    }

    /** Its name in the dataset, and in an address of the interface. */
    public String key() {
        return key;
    }

    public String fileName() {
        return key + ".csv";
    }

    /** All columns that are read, whether a file must have them or not. */
    public List<String> columnNames() {
        return columns.stream().map(CaseColumn::name).toList();
    }

    /** Columns that a file must have. */
    public List<String> neededColumns() {
        return columns.stream()
                .filter(CaseColumn::mustBeThere)
                .map(CaseColumn::name)
                .toList();
    }

    /** All columns that are read. */
    List<CaseColumn> columns() {
        return columns;
    }

    Optional<CaseColumn> columnOf(CaseField field) {
        return columns.stream().filter(column -> column.field() == field).findFirst();
    }

    /** The table of a file, behind whose name a day may stand, as in {@code ssd_cp_visits-2026-11-30.csv}. */
    public static Optional<CaseTable> ofFile(String name) {
        return Arrays.stream(values())
                .filter(table -> name.matches(table.key + "([-_. ][0-9][-0-9_.]*)?\\.csv"))
                .findFirst();
    }

    /** The table that a header belongs to, known by the column of its key. */
    static Optional<CaseTable> ofHeader(String header) {
        List<String> names = Arrays.stream(header.split("[,;]"))
                .map(name -> name.replaceAll("[\"\\uFEFF]", "").strip().toLowerCase(Locale.ROOT))
                .toList();
        return Arrays.stream(values())
                .filter(table -> table.columnOf(CaseField.ID)
                        .map(CaseColumn::name)
                        .filter(names::contains)
                        .isPresent())
                .findFirst();
    }

    /** The table of a key. */
    public static Optional<CaseTable> ofKey(String key) {
        return Arrays.stream(values()).filter(table -> table.key.equals(key)).findFirst();
    }
}
