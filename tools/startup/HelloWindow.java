import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The least window of JavaFX with AtlantaFX: a text and two buttons. */
public final class HelloWindow extends Application {
    @Override
    public void start(Stage stage) {
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        VBox content = new VBox(new Label("Hello"), new Button("One"), new Button("Two"));
        stage.setScene(new Scene(content, 1280, 800));
        stage.setTitle("Hello");
        stage.show();
    }

    /** JavaFX refuses to be started from the class path by a class that is an application. */
    static final class Launcher {
        private Launcher() {}

        public static void main(String[] args) {
            Application.launch(HelloWindow.class, args);
        }
    }
}
