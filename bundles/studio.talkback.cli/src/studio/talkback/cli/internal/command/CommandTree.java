package studio.talkback.cli.internal.command;

import picocli.CommandLine;
import studio.talkback.cli.internal.Invocation;

/** All commands, in the order of the help. */
public final class CommandTree {

    private CommandTree() {
    }

    /** Adds every command. */
    public static void addTo(CommandLine talkback, Invocation invocation) {
        talkback.addSubcommand(new InitCommand(invocation));
        talkback.addSubcommand(group(new ProjectCommand(invocation), new ProjectAddCommand(invocation),
                new ProjectListCommand(invocation), new ProjectShowCommand(invocation)));
        talkback.addSubcommand(group(new ItemCommand(invocation), new ItemAddCommand(invocation),
                new ItemListCommand(invocation), new ItemShowCommand(invocation)));
        talkback.addSubcommand(group(new SessionCommand(invocation), new SessionStartCommand(invocation),
                new SessionListCommand(invocation), new SessionHoursCommand(invocation),
                new SessionEndCommand(invocation)));
        talkback.addSubcommand(group(new BookingCommand(invocation), new BookingListCommand(invocation),
                new BookingHoldCommand(invocation), new BookingConfirmCommand(invocation),
                new BookingMoveCommand(invocation), new BookingReleaseCommand(invocation)));
        talkback.addSubcommand(group(new ActionsCommand(invocation), new ActionsDoneCommand(invocation)));
        talkback.addSubcommand(group(new FaultCommand(invocation), new FaultListCommand(invocation),
                new FaultMendedCommand(invocation)));
        talkback.addSubcommand(group(new LogCommand(invocation), freeText(new LogAddCommand(invocation)),
                new LogShowCommand(invocation), freeText(new LogCorrectCommand(invocation)),
                new LogStrikeCommand(invocation)));
        talkback.addSubcommand(group(new RequestCommand(invocation), new RequestAddCommand(invocation),
                new RequestListCommand(invocation), new RequestAnswerCommand(invocation),
                new RequestReplyCommand(invocation)));
        talkback.addSubcommand(group(new DeskCommand(invocation), new DeskShowCommand(invocation),
                new DeskLoadCommand(invocation), new DeskStrikeCommand(invocation), new DeskCaptureCommand(invocation)));
        talkback.addSubcommand(group(new GearCommand(invocation), new GearListCommand(invocation),
                new GearExportCommand(invocation), new GearImportCommand(invocation)));
        talkback.addSubcommand(group(new BayCommand(invocation), new BayListCommand(invocation), new BayImportCommand(invocation)));
        talkback.addSubcommand(new ApproveCommand(invocation));
        talkback.addSubcommand(group(new MixCommand(invocation), new MixRevertCommand(invocation),
                new MixTakeUpCommand(invocation)));
        talkback.addSubcommand(group(new PinCommand(invocation), new PinSetCommand(invocation),
                new PinRemoveCommand(invocation)));
        talkback.addSubcommand(new ImportCommand(invocation));
        talkback.addSubcommand(group(new WatchCommand(invocation), new WatchStatusCommand(invocation),
                new WatchPhotosCommand(invocation)));
        talkback.addSubcommand(new InspectCommand(invocation));
        talkback.addSubcommand(group(new ConsoleCommand(invocation), new ConsoleInspectCommand(invocation),
                new ConsoleWriteCommand(invocation), new ConsoleDiffCommand(invocation), new ConsoleBuildCommand(invocation),
                new ConsolePullCommand(invocation), new ConsoleLoadCommand(invocation),
                new ConsoleVerifyCommand(invocation), new ConsoleWatchCommand(invocation)));
        talkback.addSubcommand(group(new PresetCommand(invocation), new PresetAddCommand(invocation),
                new PresetListCommand(invocation)));
        talkback.addSubcommand(group(new RecallCommand(invocation), new RecallShowCommand(invocation),
                new RecallDiffCommand(invocation), new RecallSheetCommand(invocation),
                new RecallPhotoCommand(invocation), group(new RecallRunCommand(invocation), new RecallRunStartCommand(invocation),
                        new RecallRunMarkCommand(invocation), new RecallRunShareCommand(invocation),
                        new RecallRunNoteCommand(invocation), new RecallRunPhotoCommand(invocation),
                        new RecallRunToneCommand(invocation), new RecallRunUndoCommand(invocation), new RecallRunSheetCommand(invocation),
                        new RecallRunProofCommand(invocation), new RecallRunEndCommand(invocation))));
        talkback.addSubcommand(new OriginalCommand(invocation));
        talkback.addSubcommand(new BriefCommand(invocation));
        talkback.addSubcommand(group(new PrintCommand(invocation), new PrintWorkOrderCommand(invocation),
                new PrintLogCommand(invocation), new PrintTracksCommand(invocation), new PrintLeftOffCommand(invocation)));
        talkback.addSubcommand(new WrapCommand(invocation));
        talkback.addSubcommand(new PipelineCommand(invocation));
        talkback.addSubcommand(new SearchCommand(invocation));
        talkback.addSubcommand(group(new HistoryCommand(invocation), new HistoryRestoreCommand(invocation)));
        talkback.addSubcommand(new RevertCommand(invocation));
        talkback.addSubcommand(new HandOverCommand(invocation));
        talkback.addSubcommand(new TakeInCommand(invocation));
        talkback.addSubcommand(group(new MergeCommand(invocation), new MergeListCommand(invocation),
                new MergeChooseCommand(invocation)));
        talkback.addSubcommand(new PluginsCommand(invocation));
        talkback.addSubcommand(new CheckCommand(invocation));
        talkback.addSubcommand(group(new BackupCommand(invocation), new BackupListCommand(invocation)));
        talkback.addSubcommand(new RestoreCommand(invocation));
        talkback.addSubcommand(new PurgeCommand(invocation));
        talkback.addSubcommand(new SeedCommand(invocation));
        talkback.addSubcommand(new HelpCommand());
    }

    /** A command that takes words as people write them, also those that begin with a minus. */
    private static CommandLine freeText(Object command) {
        return new CommandLine(command).setUnmatchedOptionsArePositionalParams(true);
    }

    private static CommandLine group(Object command, Object... members) {
        CommandLine group = new CommandLine(command);
        for (Object member : members) {
            group.addSubcommand(member);
        }
        return group;
    }
}
