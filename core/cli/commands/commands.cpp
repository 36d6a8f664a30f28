// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"

namespace ringtrue::cli {

void addCommands(Frame &frame)
{
    for (const auto add : {addInit,
                           addDemo,
                           addVerify,
                           addRebuild,
                           addErase,
                           addBackup,
                           addRestore,
                           addDoctor,
                           addVisionLint,
                           addVisionFormat,
                           addVisionPublish,
                           addVisionList,
                           addVisionShow,
                           addFormLint,
                           addFormFormat,
                           addFormPublish,
                           addFormRepublish,
                           addFormList,
                           addFormShow,
                           addLibraryList,
                           addLibraryShow,
                           addCallImport,
                           addCallRemoveRecording,
                           addChatImport,
                           addInteractionList,
                           addInteractionShow,
                           addEvaluationTemplate,
                           addEvaluationSubmit,
                           addEvaluationList,
                           addEvaluationExplain,
                           addEvaluationWhatIf,
                           addDraftList,
                           addDraftSave,
                           addDraftShow,
                           addDraftReassign,
                           addDraftDiscard,
                           addPersonList,
                           addPersonImport,
                           addPersonPassphrase,
                           addTeamList,
                           addTeamImport,
                           addContactTypeList,
                           addContactTypeImport,
                           addJobList,
                           addJobImport,
                           addJourneyList,
                           addJourneyImport,
                           addOrganisationLint})
        add(frame);
}

} // namespace ringtrue::cli
