// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/frame.h"

/// Each command of the program adds itself to the frame.
namespace ringtrue::cli {

void addInit(Frame &frame);
void addDemo(Frame &frame);
void addVerify(Frame &frame);
void addRebuild(Frame &frame);
void addErase(Frame &frame);
void addBackup(Frame &frame);
void addRestore(Frame &frame);
void addDoctor(Frame &frame);

void addVisionNew(Frame &frame);
void addVisionLint(Frame &frame);
void addVisionCompare(Frame &frame);
void addVisionCoverage(Frame &frame);
void addVisionFormat(Frame &frame);
void addVisionPropose(Frame &frame);
void addVisionPublish(Frame &frame);
void addVisionList(Frame &frame);
void addVisionShow(Frame &frame);
void addVisionRingsTrue(Frame &frame);
void addVisionRecall(Frame &frame);
void addFormNew(Frame &frame);
void addVisionPoster(Frame &frame);
void addFormLint(Frame &frame);
void addFormCheck(Frame &frame);
void addFormCompare(Frame &frame);
void addFormCoverage(Frame &frame);
void addFormScore(Frame &frame);
void addFormExplain(Frame &frame);
void addFormWhatIf(Frame &frame);
void addFormFormat(Frame &frame);
void addFormPublish(Frame &frame);
void addFormRepublish(Frame &frame);
void addFormList(Frame &frame);
void addFormShow(Frame &frame);
void addFormPrint(Frame &frame);
void addLibraryList(Frame &frame);
void addLibraryShow(Frame &frame);

void addCallImport(Frame &frame);
void addCallRemoveRecording(Frame &frame);
void addChatImport(Frame &frame);
void addInteractionList(Frame &frame);
void addInteractionShow(Frame &frame);
void addInteractionReturn(Frame &frame);
void addInteractionPutBack(Frame &frame);
void addInteractionReturns(Frame &frame);

void addAssignmentAdd(Frame &frame);
void addAssignmentList(Frame &frame);
void addAssignmentTakeBack(Frame &frame);

void addEvaluationTemplate(Frame &frame);
void addEvaluationSubmit(Frame &frame);
void addEvaluationList(Frame &frame);
void addEvaluationExplain(Frame &frame);
void addEvaluationPrint(Frame &frame);
void addEvaluationSheet(Frame &frame);
void addEvaluationWhatIf(Frame &frame);
void addEvaluationAverage(Frame &frame);
void addEvaluationAccuracy(Frame &frame);
void addDraftList(Frame &frame);
void addDraftSave(Frame &frame);
void addDraftShow(Frame &frame);
void addDraftReassign(Frame &frame);
void addDraftDiscard(Frame &frame);
void addPhraseList(Frame &frame);
void addPhraseAdd(Frame &frame);
void addPhraseRemove(Frame &frame);
void addPhraseImport(Frame &frame);

void addFeedbackRules(Frame &frame);
void addFeedbackList(Frame &frame);
void addFeedbackRelease(Frame &frame);
void addFeedbackHoldBack(Frame &frame);
void addFeedbackRead(Frame &frame);
void addFeedbackTalk(Frame &frame);
void addFeedbackShow(Frame &frame);
void addAlertList(Frame &frame);
void addAlertSee(Frame &frame);
void addDisputeOpen(Frame &frame);
void addDisputeList(Frame &frame);
void addDisputeShow(Frame &frame);
void addDisputeWithdraw(Frame &frame);
void addDisputeAppeal(Frame &frame);
void addDisputeDecide(Frame &frame);

void addPersonList(Frame &frame);
void addPersonImport(Frame &frame);
void addPersonPassphrase(Frame &frame);
void addTeamList(Frame &frame);
void addTeamImport(Frame &frame);
void addContactTypeList(Frame &frame);
void addContactTypeImport(Frame &frame);
void addJobList(Frame &frame);
void addJobImport(Frame &frame);
void addCauseList(Frame &frame);
void addCauseImport(Frame &frame);
void addAttributionList(Frame &frame);
void addAttributionImport(Frame &frame);
void addJourneyList(Frame &frame);
void addJourneyImport(Frame &frame);
void addOrganisationLint(Frame &frame);

/// All of them, in the order of the help.
void addCommands(Frame &frame);

} // namespace ringtrue::cli
