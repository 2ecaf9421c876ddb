package org.goldenthread.instrument.ui;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.goldenthread.instrument.ChangedElsewhere;
import org.goldenthread.instrument.EditDifference;
import org.goldenthread.instrument.EditHistory;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.InstrumentService;
import org.goldenthread.instrument.OwnInstrument;

/** One set of questions while somebody works on it: every step is stored before anything else hears of it. */
final class Workbench {

    /** What became of a step. */
    enum Outcome {
        SAVED,
        UNCHANGED,
        /** Somebody else has stored something meanwhile, which is what is shown now. */
        CHANGED_ELSEWHERE
    }

    private final InstrumentService service;
    private final EditHistory history = new EditHistory();
    private OwnInstrument own;
    private Optional<EditDifference> difference = Optional.empty();

    Workbench(InstrumentService service, OwnInstrument own) {
        this.service = service;
        this.own = own;
    }

    OwnInstrument own() {
        return own;
    }

    Instrument instrument() {
        return own.instrument();
    }

    /** What the others did when the last step could not be stored. */
    Optional<EditDifference> difference() {
        return difference;
    }

    /** @throws org.goldenthread.instrument.EditRefused when the step would leave it broken, and then nothing has changed */
    Outcome step(UnaryOperator<Instrument> step) {
        Instrument before = own.instrument();
        Instrument wanted = step.apply(before);
        if (wanted.equals(before)) {
            return Outcome.UNCHANGED;
        }
        return store(wanted, () -> history.stepped(before));
    }

    boolean canUndo() {
        return history.previous().isPresent();
    }

    boolean canRedo() {
        return history.next().isPresent();
    }

    Outcome undo() {
        Instrument now = own.instrument();
        return history.previous()
                .map(previous -> store(previous, () -> history.undone(now)))
                .orElse(Outcome.UNCHANGED);
    }

    Outcome redo() {
        Instrument now = own.instrument();
        return history.next()
                .map(next -> store(next, () -> history.redone(now)))
                .orElse(Outcome.UNCHANGED);
    }

    Outcome finish() {
        return tried(() -> {
            own = service.finish(own);
            history.forget();
        });
    }

    void beginNext() {
        own = service.beginNext(own);
        history.forget();
    }

    private Outcome store(Instrument wanted, Runnable stored) {
        return tried(() -> {
            own = service.save(own, wanted);
            stored.run();
        });
    }

    private Outcome tried(Runnable saving) {
        try {
            saving.run();
            difference = Optional.empty();
            return Outcome.SAVED;
        } catch (ChangedElsewhere meanwhile) {
            difference = Optional.of(
                    EditDifference.between(own.instrument(), meanwhile.stored().instrument()));
            own = meanwhile.stored();
            history.forget();
            return Outcome.CHANGED_ELSEWHERE;
        }
    }
}
