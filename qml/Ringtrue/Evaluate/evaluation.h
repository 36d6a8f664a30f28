// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Evaluate/autosave.h"
#include "qml/Ringtrue/Workspace/open_workspace.h"
#ifndef Q_MOC_RUN // moc cannot read concepts
#include "core/domain/cause.h"
#include "forms/run/form_run.h"
#include "forms/score/explain.h"
#include "forms/score/score.h"
#include "forms/score/shown_score.h"
#include "forms/service/submit_evaluation.h"
#include "qml/Ringtrue/Evaluate/load_case.h"
#endif

#include <QUrl>

#include <functional>
#include <map>

namespace ringtrue::qml {

/// One evaluation of one interaction: filled in, saved, submitted, or read once it is submitted.
class Evaluation : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace READ workspace WRITE setWorkspace REQUIRED NOTIFY stateChanged)
    /// Id of the interaction, or of an evaluation of it to read; with ownMark before it to evaluate what others
    /// evaluated, and the person who is signed in would else read.
    Q_PROPERTY(QString interaction READ interaction WRITE setInteraction NOTIFY stateChanged)
    Q_PROPERTY(bool rehearsing MEMBER m_rehearsing) ///< nobody sees it: what is loaded makes no draft
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString problemHeading READ problemHeading NOTIFY stateChanged)
    Q_PROPERTY(QString problemText READ problemText NOTIFY stateChanged)
    Q_PROPERTY(QString title READ title NOTIFY stateChanged)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY stateChanged)
    /// Where the interaction was transferred: its agents with their parts of it; else nothing.
    Q_PROPERTY(QList<QString> segmentNames READ segmentNames NOTIFY stateChanged)
    Q_PROPERTY(int segment READ segment NOTIFY stateChanged) ///< the one that is evaluated, from 0
    Q_PROPERTY(qreal segmentStartMs READ segmentStartMs NOTIFY stateChanged)
    Q_PROPERTY(QList<QString> formTitles READ formTitles NOTIFY stateChanged) ///< that fit, the best first
    Q_PROPERTY(QString formReason READ formReason NOTIFY stateChanged)
    Q_PROPERTY(int formChoice READ formChoice NOTIFY stateChanged) ///< which of formTitles it is, or -1
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)
    Q_PROPERTY(QString saveText READ saveText NOTIFY saveChanged)
    Q_PROPERTY(bool saving READ saving NOTIFY saveChanged)
    Q_PROPERTY(bool saveFailed READ saveFailed NOTIFY saveChanged)
    Q_PROPERTY(int missing READ missing NOTIFY answersChanged)
    Q_PROPERTY(QString missingText READ missingText NOTIFY answersChanged)
    Q_PROPERTY(bool ready READ ready NOTIFY answersChanged)
    /// The number keys say why the answer at hand fell short, and whose that was.
    Q_PROPERTY(bool asksWhy READ asksWhy NOTIFY asksChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY answersChanged)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY answersChanged)
    Q_PROPERTY(bool isRecord READ isRecord NOTIFY stateChanged)        ///< it was submitted
    Q_PROPERTY(QString recordText READ recordText NOTIFY stateChanged) ///< who submitted it and when
    /// The evaluations of this interaction that may be read here, the newest first.
    Q_PROPERTY(QList<QString> recordNames READ recordNames NOTIFY stateChanged)
    Q_PROPERTY(int recordChoice READ recordChoice NOTIFY stateChanged) ///< which of recordNames it is, or -1
    Q_PROPERTY(bool submitting READ submitting NOTIFY stateChanged)

public:
    enum State { Loading, Filling, Reading, Failed };
    Q_ENUM(State)

    explicit Evaluation(QObject *parent = nullptr);
    ~Evaluation() override;

    OpenWorkspace *workspace() const { return m_workspace; }
    void setWorkspace(OpenWorkspace *workspace);
    QString interaction() const { return m_interaction; }
    void setInteraction(const QString &interaction);
    State state() const { return m_state; }
    QString problemHeading() const { return m_problemHeading; }
    QString problemText() const { return m_problemText; }
    QString title() const;
    QString subtitle() const;
    QStringList segmentNames() const;
    int segment() const { return m_segment; }
    qint64 segmentStartMs() const;
    QStringList formTitles() const;
    int formChoice() const;
    QString formReason() const;
    int current() const { return m_current; }
    /// Goes to a question by its number in the form's order; one that is not asked is passed over.
    void setCurrent(int question);
    QString saveText() const;
    bool saving() const { return m_autosave.state() == Autosave::Saving; }
    bool saveFailed() const { return m_autosave.state() == Autosave::Refused; }
    int missing() const;
    QString missingText() const;
    bool ready() const { return m_run && m_run->ready(); }
    bool canUndo() const { return m_state == Filling && m_run && m_run->canUndo(); }
    bool canRedo() const { return m_state == Filling && m_run && m_run->canRedo(); }
    bool isRecord() const { return m_state == Reading && m_case.record.has_value(); }
    QString recordText() const;
    QStringList recordNames() const;
    int recordChoice() const;
    bool submitting() const { return m_submitting; }

    // What the evaluator does. Each refuses quietly what the form does not allow.

    Q_INVOKABLE void chooseForm(int choice);
    /// Evaluates or reads another agent's part of the interaction. What was answered so far is about one agent, so
    /// where something was, moveAsked() asks first.
    Q_INVOKABLE void chooseSegment(int segment);
    /// Makes what was answered so far an evaluation of another part.
    Q_INVOKABLE void moveToSegment(int segment);
    /// Reads another evaluation of the interaction: one of recordNames.
    Q_INVOKABLE void chooseRecord(int choice);
    /// Takes the last change back, or makes it again, and goes to its question.
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    Q_INVOKABLE void pick(int option);
    Q_INVOKABLE void pickScale(int value);
    Q_INVOKABLE void pickWord(const QString &option); ///< `yes`, `no`
    Q_INVOKABLE void pickNotApplicable();
    /// Picks an option of several, or takes it back; one that stands alone takes the others away.
    Q_INVOKABLE void toggle(int option);
    /// Remembers what is being typed in one line: a number, a date, a time. It is entered at the submission at the
    /// latest.
    Q_INVOKABLE void type(int question, const QString &text);
    /// Answers what is typed there; nothing typed takes the answer back. A sentence where it is not taken: then it
    /// stays as it is typed, and holds the submission back.
    Q_INVOKABLE QString enter(int question, const QString &text);
    Q_INVOKABLE QString enterAndGoOn(int question, const QString &text);
    /// Enters what is still being typed there; false, and refused() says why, where it is not taken.
    Q_INVOKABLE bool enterTyped(int question);
    /// What stands there in that line; empty where nothing was typed.
    Q_INVOKABLE QString typedAt(int question) const;
    /// Why that is not taken, in a sentence; empty: it is, or was not entered yet.
    Q_INVOKABLE QString typedProblem(int question) const;
    /// How the customer felt at the start (@p end 0) or the end (1): 1 to 5; 0: cannot tell.
    Q_INVOKABLE void pickEmotion(int end, int value);
    Q_INVOKABLE void attach(const QList<QUrl> &files);
    Q_INVOKABLE void detach(int index);
    /// Why the answer fell short, and whose that was, by their ids.
    Q_INVOKABLE void giveCause(const QString &cause);
    Q_INVOKABLE void giveAttribution(const QString &attribution);
    /// Takes the proposed answer, or goes on where several could be picked; false where there is nothing of it to do.
    Q_INVOKABLE bool goOn();
    Q_INVOKABLE void clear();
    Q_INVOKABLE void setWrittenText(const QString &text);
    Q_INVOKABLE void setComment(const QString &comment);
    Q_INVOKABLE void addTimeSpan(qint64 fromMs, qint64 toMs);
    Q_INVOKABLE void addMessages(int first, int last);
    Q_INVOKABLE void removeEvidence(int index);
    void replaceEvidence(int index, const Evidence &evidence);
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();
    Q_INVOKABLE void nextMissing();
    Q_INVOKABLE void saveAgain();
    Q_INVOKABLE void submit(); ///< where something is missing it says so and goes to the first of it
    /// Keeps where the recording is (in milliseconds), to go on there when the draft is opened again.
    Q_INVOKABLE void notePosition(qint64 position);
    qint64 position() const { return m_position; }
    /// The question from which an answer moved on to the current one, as long as nobody has moved since.
    std::optional<int> movedOnFrom() const { return m_movedOnFrom; }

    bool asksWhy() const { return m_asksWhy; }
    /// Takes a number key for the list of causes or attributions whose turn it is; false: it is neither's.
    bool pickReason(int digit);
    /// Which end the number keys are for where emotions are asked: 0 the start, 1 the end.
    int emotionEnd() const { return m_emotionEnd; }

    // For the view-models that show parts:

    /// The form in the language of the app; its questions have the numbers, ids and points of form().
    const forms::Form &shownForm() const { return *m_shownForm; }
    /// What may be given, and what is given although it is out of use, in the order of the centre's list.
    std::vector<Cause> offeredCauses() const;
    std::vector<Attribution> offeredAttributions() const;
    /// The list whose turn it is where asksWhy().
    enum class Reason { None, Cause, Attribution };
    Reason reasonAsked() const;
    const std::optional<forms::FormRun> &run() const { return m_run; }
    const std::shared_ptr<const forms::LoadedForm> &form() const { return m_case.form; }
    const forms::Score &score() const { return m_score; }
    const Case &loaded() const { return m_case; }
    /// The agents of the interaction's segments, in their order.
    QStringList agentNames() const;
    std::vector<Answer> answersForScore() const;
    /// The pillar (0..) of the first behaviour that @p question traces to, or nothing.
    std::optional<int> pillarOf(const forms::Question &question) const;
    std::optional<int> pillarOf(const BehaviourSlug &behaviour) const;
    QString pillarLetter(int pillar) const;

Q_SIGNALS:
    void stateChanged();
    void currentChanged();
    void saveChanged();
    /// An answer of @p question changed; the score with it.
    void answered(int question);
    void answersChanged();
    void asksChanged();
    /// What is typed in the line of @p question was entered, or was not taken.
    void typedChanged(int question);
    /// It was submitted; @p text says so in a sentence.
    void submitted(const QString &text);
    void refused(const QString &text);
    /// Something of what was shown before is not on the disk; @p text says of what and why.
    void notSaved(const QString &text);
    /// The answers given are about @p from, and would be about @p to.
    void moveAsked(int segment, const QString &from, const QString &to);

private:
    void load();
    void load(CaseRequest request);
    CaseRequest requestOf(const InteractionId &interaction) const;
    bool readsAnothers() const;
    bool hasContent() const;
    void leaveDraft();
    void heedErasure();
    void take(Case loaded, std::optional<int> segment);
    void fail(CaseProblem problem);
    void tellDamage();
    void keepUnsaved();
    void saveUnsaved();
    template <typename Parts>
    void save(const Parts &parts);
    void takeSegment(std::optional<int> wanted);
    void travel(std::optional<std::size_t> (forms::FormRun::*step)());
    using Change = std::function<bool(forms::FormRun &, std::size_t)>;
    void change(service::DraftPart part, const Change &change) { changeAt(m_current, part, change); }
    void changeAt(int question, service::DraftPart part, const Change &change);
    void answer(AnswerValue value);
    void append(int question, const AttachedFile &file);
    void giveReason(std::optional<CauseSlug> cause, std::optional<AttributionSlug> attribution);
    void askWhy(bool asks);
    bool enterAllTyped();
    void leaveTyped(bool isLocking = false);
    const Answer *answerAtHand() const;
    void rescore();
    void advance();
    void step(int direction);
    void addEvidence(const Evidence &evidence);
    void tellSame(const Result<Done, forms::RunRefusal> &outcome, const Evidence &evidence);
    QStringList missingTexts() const;
    struct Submission { ///< what is under way; the page may be of something else when it is done
        QString interaction;
        DraftId draft;
        QString name;
        std::shared_ptr<const forms::LoadedForm> form;
    };
    void take(const Result<forms::Submitted, forms::SubmitRefusal> &outcome, const Submission &submission);
    QString refusalText(const forms::SubmitRefusal &refusal, const DraftId &draft) const;

    OpenWorkspace *m_workspace = nullptr;
    QString m_interaction;
    bool m_rehearsing = false;
    State m_state = Loading;
    QString m_problemHeading;
    QString m_problemText;
    Case m_case;
    std::optional<forms::FormRun> m_run;
    std::shared_ptr<const forms::Form> m_shownForm = std::make_shared<forms::Form>();
    forms::Score m_score;
    Autosave m_autosave;
    int m_current = 0;
    std::optional<int> m_movedOnFrom;
    qint64 m_position = 0;
    int m_segment = 0;
    bool m_submitting = false;
    bool m_asksWhy = false;
    int m_emotionEnd = 0;
    struct TypedLine {
        QString text;
        QString problem;
    };
    std::map<int, TypedLine> m_typed; ///< what is not an answer yet, by question
};

} // namespace ringtrue::qml
