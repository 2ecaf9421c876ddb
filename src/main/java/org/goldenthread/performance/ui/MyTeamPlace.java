package org.goldenthread.performance.ui;

import com.vaadin.flow.component.Component;
import org.goldenthread.performance.MyTeamService;
import org.goldenthread.shell.PlaceOfSome;
import org.springframework.stereotype.Service;

/** My team stands in the menu of line managers, and of nobody else. */
@Service
class MyTeamPlace implements PlaceOfSome {

    private final MyTeamService service;

    MyTeamPlace(MyTeamService service) {
        this.service = service;
    }

    @Override
    public Class<? extends Component> view() {
        return MyTeamView.class;
    }

    @Override
    public boolean isMine() {
        return service.isMine();
    }
}
