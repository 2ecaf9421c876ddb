package org.goldenthread.organisation.field;

import com.vaadin.flow.component.combobox.ComboBoxBase;
import java.io.Serializable;
import java.util.List;
import org.goldenthread.organisation.StaffMember;

/** Members of the staff as the items of a field: one finds them by typing a part of their name or role. */
public final class StaffItems {

    private StaffItems() {}

    /** Those whose name or role holds the text, by name; one page. */
    @FunctionalInterface
    public interface Search extends Serializable {
        List<StaffMember> page(String text, int offset, int limit);
    }

    /** Whom one may find is for the service to decide. */
    public static void find(ComboBoxBase<?, StaffMember, ?> field, Search search) {
        field.setItems(
                query -> search.page(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        field.setItemLabelGenerator(
                person -> field.getTranslation("organisation.staff.item", person.fullName(), person.jobRole()));
    }
}
