package org.goldenthread.learning;

import java.util.Optional;
import java.util.UUID;
import org.goldenthread.learning.LearningRefused.Reason;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.picture.PictureChange;
import org.goldenthread.picture.PictureContent;
import org.goldenthread.picture.PictureTable;
import org.goldenthread.security.Access;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The picture of a course: publishers choose it, and whoever sees the course sees it. */
@Service
@Transactional
public class CoursePictureService {

    private final CoursePictures pictures;
    private final Courses courses;
    private final CatalogueService catalogue;
    private final StaffDirectory directory;

    CoursePictureService(
            CoursePictures pictures, Courses courses, CatalogueService catalogue, StaffDirectory directory) {
        this.pictures = pictures;
        this.courses = courses;
        this.catalogue = catalogue;
        this.directory = directory;
    }

    /**
     * Changes the picture, at once also where the course is published. One without words is decoration.
     *
     * @param seen version of the course that the publisher saw
     * @throws LearningRefused when the words are too long, or somebody else has changed the course meanwhile
     */
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    public void change(CourseId id, int seen, PictureChange change) {
        if (change.isTooLong()) {
            throw new LearningRefused(Reason.TEXT_TOO_LONG);
        }
        if (courses.lock(id).filter(course -> course.version() == seen).isEmpty()) {
            throw new LearningRefused(Reason.CHANGED_MEANWHILE);
        }
        pictures.apply(id.value(), change);
        courses.pictured(
                id,
                directory
                        .me()
                        .orElseThrow(() -> new AccessDeniedException("Not in the directory"))
                        .id());
    }

    /** Empty when there is none, or it is that of a course which the signed-in person does not see. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public Optional<PictureContent> find(UUID picture) {
        return pictures.find(picture)
                .filter(found -> catalogue.course(new CourseId(found.owner())).isPresent())
                .map(PictureTable.Stored::content);
    }
}
